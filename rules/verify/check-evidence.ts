import type { Rules } from '../engine/compile.ts';
import { citationsOf, claimsOf, isOfficial, standingOf } from '../engine/evidence.ts';
import { PLATFORMS } from '../knowledge/platforms.ts';
import { type Claim, isDate, type Source } from '../model/evidence.ts';
import type { Citing } from '../model/rule.ts';
import type { Text } from '../model/text.ts';
import { checkText } from './check-text.ts';
import type { Findings } from './finding.ts';

/** Checks that what is cited exists, that what exists is cited, and that sources are well-formed. */
export function checkEvidence(rules: Rules, findings: Findings): void {
  checkClaims(rules, findings);
  checkSources(rules, findings);
}

function checkClaims(rules: Rules, findings: Findings): void {
  // The limits of the platforms aren't part of a rule base.
  const limits = Object.values(PLATFORMS).flatMap(({ kinds }) => Object.values(kinds));
  const cited = new Set(limits.flatMap((limit) => (limit ? [limit.claim] : [])));
  for (const { id, citing } of citingIn(rules)) {
    for (const claimId of claimsOf(citing)) {
      cited.add(claimId);
      const claim = rules.claims[claimId];
      if (!claim) findings.add('claim-unknown', [id, claimId], {});
      else if (isUnsourced(claim)) findings.add('claim-unsourced', [claimId], {});
    }
  }
  for (const [id, claim] of Object.entries(rules.claims)) {
    // One without sources is the record of a search that found nothing.
    if (!cited.has(id) && citationsOf(claim).length > 0) findings.add('claim-uncited', [id], {});
    for (const text of textsOf(claim)) checkText(id, text, findings);
    if (!claim.pack && isUnquoted(id, claim, rules)) findings.add('claim-unquoted', [id], {});
  }
}

/** Whether a claim is official without the official words that say so. */
function isUnquoted(id: string, claim: Claim, rules: Rules): boolean {
  if (standingOf({ evidence: [id] }, rules).evidence !== 'official') return false;
  return !citationsOf(claim).some(({ source, stance, quote }) => {
    const cited = rules.sources[source];
    return stance === 'supports' && quote !== undefined && cited !== undefined && isOfficial(cited);
  });
}

function citingIn(rules: Rules): { id: string; citing: Citing }[] {
  const cells = rules.comparison.flatMap(({ id, cells }) =>
    Object.values(cells).flatMap((cell) => (cell === 'unknown' ? [] : [{ id, citing: cell }])),
  );
  return [...[...rules.rules, ...rules.tables].map((citing) => ({ id: citing.id, citing })), ...cells];
}

/** A claim without sources is fine only if a row of the fact files records that none was found. */
function isUnsourced(claim: Claim): boolean {
  return citationsOf(claim).length === 0 && (claim.rows ?? []).length === 0;
}

function textsOf(claim: Claim): Text[] {
  return [claim.says, ...citationsOf(claim).flatMap(({ says }) => says ?? [])];
}

function checkSources({ claims, sources }: Rules, findings: Findings): void {
  const cited = new Set<string>();
  for (const [claimId, claim] of Object.entries(claims)) {
    for (const { source } of citationsOf(claim)) {
      cited.add(source);
      if (!sources[source]) findings.add('source-unknown', [claimId, source], {});
    }
  }
  for (const [id, source] of Object.entries(sources)) {
    if (!cited.has(id)) findings.add('source-uncited', [id], {});
    const malformed = malformedIn(source);
    if (malformed.length > 0) findings.add('source-malformed', [id], {}, malformed.join(', '));
  }
}

/** The fields of a source that are not as they must be, as `date: 2026-13`. */
function malformedIn({ url, date, checked }: Source): string[] {
  return [
    ...(url !== null && !/^https?:\/\/[^\s/]+\S*$/.test(url) ? [`url: ${url}`] : []),
    ...(date !== null && !isDate(date) ? [`date: ${date}`] : []),
    ...(!isDate(checked) || checked.length < '2026-08-06'.length ? [`checked: ${checked}`] : []),
  ];
}
