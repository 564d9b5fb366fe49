/** An extension behind a number, in the words of the languages that forms speak: "toestel 12", "ext. 12", "Durchwahl 12", "poste 12". */
const extension =
  /[ ,;(]*(?:toestel(?:nummer)?|tst|doorkies(?:nummer)?|intern|extension|extn?|x|durchwahl|dw|nebenstelle|apparat|poste|#)[ .:\u00a0]*\d{1,7}[ )]*$/i;

/** A typed phone number without the extension that may stand behind it. */
export function withoutExtension(phone: string): string {
  return phone.replace(extension, '');
}
