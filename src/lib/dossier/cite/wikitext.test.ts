import { describe, expect, it } from 'vitest';
import type { CslItem } from './csl-item';
import { wikitext } from './wikitext';

const article: CslItem = {
  id: 'article',
  type: 'article-newspaper',
  title: 'The harbour reopens',
  'container-title': 'Norland Times',
  author: [{ family: 'Berg', given: 'Ada' }],
  issued: { 'date-parts': [[2015, 10, 6]] },
  language: 'en',
};
const url = 'https://times.example/harbour';

describe('wikitext', () => {
  it('says of a work what is known of it, in the template of its kind', () => {
    expect(wikitext({ ...article, URL: url, accessed: { 'date-parts': [[2016, 3, 1]] } })).toBe(
      '{{cite news |last=Berg |first=Ada |date=2015-10-06 |title=The harbour reopens ' +
        '|work=Norland Times |language=en |url=https://times.example/harbour |access-date=2016-03-01}}',
    );
    expect(wikitext({ ...article, type: 'webpage', URL: url })).toMatch(
      /^\{\{cite web .*\|website=N/,
    );
    expect(wikitext({ ...article, type: 'report' })).toMatch(/^\{\{cite report /);
  });

  it('takes a web page without an address for news, because the template of web pages needs one', () => {
    expect(wikitext({ ...article, type: 'webpage' })).toMatch(/^\{\{cite news .*\|work=Norland/);
  });

  it('keeps a sum after an Arabic word from turning round', () => {
    const site = (name: string) => wikitext({ ...article, 'container-title': name });
    expect(site('أطلس 4+1')).toContain('|work=أطلس &lrm;4+1 ');
    expect(site('4+1 Atlas')).toContain('|work=4+1 Atlas ');
  });

  it('numbers several authors, and has whole names as they are', () => {
    const author = [{ family: 'Berg', given: 'Ada' }, { literal: 'Manal' }];
    expect(wikitext({ ...article, author })).toContain('|last1=Berg |first1=Ada |author2=Manal ');
  });

  it.each([
    [[2015], '2015'],
    [[2015, 9], 'September 2015'],
    [[2015, 12], 'December 2015'],
    [[2015, 9, 27], '2015-09-27'],
  ])('dates %j as %s', (parts, date) => {
    expect(wikitext({ ...article, issued: { 'date-parts': [parts] } })).toContain(`|date=${date} `);
  });

  it.each([
    ['МИД: генерал в Москве не был', 'ru', 'ru'],
    ['غرفة العمليات في دمشق', 'ar', 'ar'],
    ['大馬士革', 'zh-Hant', 'zh'],
  ])('keeps “%s” in its script and says which language it is', (title, language, prefix) => {
    const text = wikitext({ ...article, title, language }, { translation: 'Something else' });
    expect(text).toContain(`|script-title=${prefix}:${title} |trans-title=Something else `);
    expect(text).toContain(`|language=${language}`);
    expect(text).not.toContain('|title=');
  });

  it('names an archived copy only where its address and that of the work are known', () => {
    const archive = { url: 'https://archive.example/1', day: '2018-07-17' };
    const whole = wikitext({ ...article, URL: url }, { archive });
    expect(whole).toContain('|archive-url=https://archive.example/1 |archive-date=2018-07-17');
    expect(wikitext({ ...article, URL: url })).not.toContain('archive');
    expect(wikitext(article, { archive })).not.toContain('archive');
  });

  it('lets no character of a value end the template or start a link, a tag or italics', () => {
    const title = "A|B {{C}} [[D]] <ref> 'E' ''F''\n G";
    const text = wikitext({ ...article, title, URL: "https://x.example/a|b{c}[d] e''" });
    expect(text).toContain(
      '|title=A&#124;B &#123;&#123;C&#125;&#125; &#91;&#91;D&#93;&#93; &#60;ref> ' +
        "'E' &#39;'F&#39;' G |",
    );
    expect(text).toContain("|url=https://x.example/a%7Cb%7Bc%7D%5Bd%5D%20e%27'}}");
  });
});
