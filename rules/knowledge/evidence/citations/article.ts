import type { Citation } from '../../../model/evidence.ts';
import type { SourceId } from '../sources/index.ts';

/** Where the article says what it says. Many of its claims rest on the same passage. */
export const ARTICLE = {
  first: {
    source: 'nctoro-article',
    stance: 'supports',
    says: {
      en: 'Says so in its first section and names no source.',
      zh: '在第一节这样说，没有给出出处。',
    },
  },
  second: {
    source: 'nctoro-article',
    stance: 'supports',
    says: {
      en: 'Says so in its second section and names no source.',
      zh: '在第二节这样说，没有给出出处。',
    },
  },
  secondTable: {
    source: 'nctoro-article',
    stance: 'supports',
    says: {
      en: 'Gives these values in the table of its second section and names no source.',
      zh: '在第二节的表格里给出这些数值，没有给出出处。',
    },
  },
  third: {
    source: 'nctoro-article',
    stance: 'supports',
    says: {
      en: 'Says so in its third section and names no source.',
      zh: '在第三节这样说，没有给出出处。',
    },
  },
  fourth: {
    source: 'nctoro-article',
    stance: 'supports',
    says: {
      en: 'Says so in its fourth section and names no source.',
      zh: '在第四节这样说，没有给出出处。',
    },
  },
  fourthTable: {
    source: 'nctoro-article',
    stance: 'supports',
    says: {
      en: 'Gives these values in the table of its fourth section and names no source.',
      zh: '在第四节的表格里给出这些数值，没有给出出处。',
    },
  },
  fifth: {
    source: 'nctoro-article',
    stance: 'supports',
    says: {
      en: 'Says so in its fifth section and names no source.',
      zh: '在第五节这样说，没有给出出处。',
    },
  },
  sixth: {
    source: 'nctoro-article',
    stance: 'supports',
    says: {
      en: 'Says so in its sixth section and names no source.',
      zh: '在第六节这样说，没有给出出处。',
    },
  },
  seventh: {
    source: 'nctoro-article',
    stance: 'supports',
    says: {
      en: 'Says so in its seventh section and names no source.',
      zh: '在第七节这样说，没有给出出处。',
    },
  },
  eighth: {
    source: 'nctoro-article',
    stance: 'supports',
    says: {
      en: 'Says so in its eighth section and names no source.',
      zh: '在第八节这样说，没有给出出处。',
    },
  },
  closing: {
    source: 'nctoro-article',
    stance: 'supports',
    says: {
      en: 'Says so in its closing paragraph and names no source.',
      zh: '在结尾一段这样说，没有给出出处。',
    },
  },
} as const satisfies Record<string, Citation<SourceId>>;
