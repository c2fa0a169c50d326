import { DOMParser as SchemaParser } from '@tiptap/pm/model';
import { fail } from '../../../shared/bridge/failure.ts';
import { parseDocument } from '../../../shared/document/parse-document.ts';
import { schema } from '../../../shared/document/schema.ts';
import { documentOf } from '../blocks.ts';
import type { ImportFormat } from '../import-format.ts';
import { makeReport } from '../report.ts';
import { cleanNode } from './clean-node.ts';
import { openPage } from './open-page.ts';
import { prepareArticle } from './prepare-article.ts';
import { readHead } from './read-head.ts';

/** A saved page or a piece of one. Parsed without running or fetching anything, then read by the schema's own rules. */
export const html: ImportFormat = {
  id: 'html',
  extensions: ['.html', '.htm', '.xhtml'],
  read(source, settings) {
    const report = makeReport();
    const document = openPage(source, report);
    const head = readHead(document, settings, report);
    const article = prepareArticle(document, report);
    const headline = article.headline || head.headline || article.title;
    if (headline !== '') report.recognised('headline');
    if (head.headline !== '' && head.headline !== headline) report.dropped(`og:title: ${head.headline}`);
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
