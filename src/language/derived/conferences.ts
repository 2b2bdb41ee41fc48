import { always, isKnown, noDate, not, onOrBefore } from '../build/expressions.js';
import { rowsOf, union } from './union.js';

/**
 * Every initial child protection conference. The census holds one in two places: with the section 47 enquiry it followed,
 * and with the episode of a child who moved in on a plan. Enquiries may share a conference: a child's conferences of one
 * day are one, which is known by the enquiry begun last on or before it.
 */
export const conferences = /* @__PURE__ */ union({
  name: 'conferences',
  singular: 'initial child protection conference',
  plural: 'initial child protection conferences',
  description:
    'A meeting that decides whether a child needs a child protection plan, held after a section 47 enquiry or because a child on a plan moved in. Those of one child on one day are one.',
  parts: [
    rowsOf('cinEpisodes', (episode) => ({
      where: isKnown(episode.transferInConferenceOn),
      columns: { heldOn: episode.transferInConferenceOn, section47StartedOn: noDate, isTransferIn: always },
    })),
    rowsOf('section47Enquiries', (enquiry) => ({
      where: isKnown(enquiry.initialConferenceOn),
      columns: { heldOn: enquiry.initialConferenceOn, section47StartedOn: enquiry.startedOn, isTransferIn: not(always) },
    })),
    // Again, so that these stand: an enquiry that began after its conference does not tell how long it took.
    rowsOf('section47Enquiries', (enquiry) => ({
      where: onOrBefore(enquiry.startedOn, enquiry.initialConferenceOn),
      columns: { heldOn: enquiry.initialConferenceOn, section47StartedOn: enquiry.startedOn, isTransferIn: not(always) },
    })),
  ],
  orderBy: 'heldOn',
  identity: ['heldOn'],
});
