import { type CaptionPlace, fillVariables } from '../../../shared/photo/caption-variables.ts';
import { applyFieldEdits } from '../../../shared/photo/photo-edit.ts';
import type { PhotoMetadata } from '../../../shared/photo/photo-fields.ts';
import { type PhotoTemplateContent, templateEdit } from '../../../shared/photo/photo-template.ts';
import { type CodeTable, expandCodes } from '../../../shared/publication/code-replacement.ts';

/** The photo's fields as the template would leave them. */
export function previewTemplate(content: PhotoTemplateContent, place: CaptionPlace, codes: CodeTable): PhotoMetadata {
  const fill = (text: string) => fillVariables(expandCodes(text, codes), place);
  return applyFieldEdits(place.photo.metadata, templateEdit(content).fields, fill);
}
