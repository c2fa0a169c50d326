import { DOMParser as SchemaParser } from '@tiptap/pm/model';
import { parseHTML } from 'linkedom';
import { cleanLine } from '../../../shared/base/clean-text.ts';
import { fail } from '../../../shared/bridge/failure.ts';
import { parseDocument } from '../../../shared/document/parse-document.ts';
import { schema } from '../../../shared/document/schema.ts';
import { documentOf } from '../blocks.ts';
import type { ImportFormat } from '../import-format.ts';
import { makeReport } from '../report.ts';
import { cleanNode } from './clean-node.ts';
import { flattenDeepMarkup } from './flatten-deep-markup.ts';
import type { PageDocument } from './page-dom.ts';
import { prepareArticle } from './prepare-article.ts';
import { readHead } from './read-head.ts';

/** A saved page or a piece of one. Parsed without running or fetching anything, then read by the schema's own rules. */
export const html: ImportFormat = {
  id: 'html',
  extensions: ['.html', '.htm', '.xhtml'],
  read(source, settings) {
    const report = makeReport();
    const window: unknown = parseHTML(wrap(flattenDeepMarkup(source, report)));
    const { document } = window as { readonly document: PageDocument }; // linkedom's own types need the DOM's
    const head = readHead(document, settings, report);
    const article = prepareArticle(document, report);
    const headline = head.headline ?? cleanLine(article.headline).slice(0, 500);
    if (headline !== '') report.recognised('headline');
    // linkedom's element has what the parser reads of the DOM's.
    const parsed = SchemaParser.fromSchema(schema).parse(article.root as never, { preserveWhitespace: false });
    const content = parsed.content.content.map((node) => cleanNode(node.toJSON())).filter((node) => node !== null);
    const body = parseDocument(documentOf(content));
    if (!body.ok)
      throw fail('unreadable-import', {
        path: '',
        format: 'HTML',
        problem: `${body.problem.reason} ${body.problem.at}`,
      });
    report.recognised('blocks', content.length);
    const { tags, ...fields } = head.fields;
    return { fields: { ...fields, headline }, tags: tags ?? [], body: body.value, report: report.finish() };
  },
};

/** linkedom wants a whole page. */
function wrap(source: string): string {
  return /<html[\s>]/i.test(source) ? source : `<!DOCTYPE html><html><head></head><body>${source}</body></html>`;
}
