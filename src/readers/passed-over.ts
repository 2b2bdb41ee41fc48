/** An entry of a folder that can be no file of a return: a workbook, a text file, a folder, a link that leads nowhere. */
export interface PassedOver {
  readonly name: string;
  readonly is: 'other file' | 'folder' | 'broken link';
}
