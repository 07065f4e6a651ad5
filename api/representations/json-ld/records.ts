import type { CollectionName } from '../../../data/collections.ts';
import type { ShownRecord } from '../record-path.ts';
import { goal, identifier, interval, languageMap } from './parts.ts';
import { isPublic, supportService } from './support-service.ts';
import type { Thing, Vocabulary } from './vocabulary.ts';

type Describe<Type extends CollectionName> = (
  record: ShownRecord<Type>,
  at: string,
  vocabulary: Vocabulary,
) => Thing;

/** Each record type in the words of schema.org, without what all records have in common. */
export const describe: { readonly [Type in CollectionName]: Describe<Type> } = {
  areas: ({ id, level, officialName, partOfId, iso3166, nuts }, _, { apiRoot }) => ({
    '@type': level === 'country' ? 'Country' : 'AdministrativeArea',
    alternateName: officialName,
    containedInPlace: partOfId && `${apiRoot}/areas/${partOfId}`,
    identifier: [
      level === 'country' ? undefined : identifier('SCB', id),
      identifier('ISO 3166', iso3166),
      identifier('NUTS', nuts),
    ].filter(Boolean),
  }),

  organizations: (organization, _, { apiRoot }) => {
    const { kind, description, areaIds, memberOfIds, website, identifiers, validity } =
      organization;
    const isNgo = kind === 'association' || kind === 'federation';
    return {
      '@type': isPublic(kind) ? 'GovernmentOrganization' : isNgo ? 'NGO' : 'Organization',
      description,
      areaServed: areaIds.map((id) => `${apiRoot}/areas/${id}`),
      memberOf: memberOfIds.map((id) => `${apiRoot}/organizations/${id}`),
      url: website,
      identifier: identifiers.map(({ scheme, value }) => identifier(scheme, value)),
      validity: interval(validity),
    };
  },

  publications: (publication, _, { apiRoot }) => {
    const { publisherId, seriesNumber, diaryNumber, issn, year, pages, type } = publication;
    return {
      '@type': 'Report',
      publisher: `${apiRoot}/organizations/${publisherId}`,
      reportNumber: seriesNumber,
      identifier: identifier('diarienummer', diaryNumber),
      isPartOf: issn && { '@type': 'CreativeWorkSeries', issn },
      datePublished: year && String(year),
      pages,
      genre: type,
      url: publication.landingPage,
    };
  },

  mandates: ({ decidedOn, decidedById, diaryNumber, assignment, purpose }, _, { apiRoot }) => ({
    '@type': 'CreativeWork',
    dateCreated: decidedOn,
    creator: `${apiRoot}/organizations/${decidedById}`,
    identifier: identifier('diarienummer', diaryNumber),
    abstract: assignment,
    description: purpose,
  }),

  strategies: ({ designation, decidedById, areaId, validity, goals }, at, { apiRoot }) => ({
    '@type': 'CreativeWork',
    alternateName: designation,
    creator: `${apiRoot}/organizations/${decidedById}`,
    spatialCoverage: `${apiRoot}/areas/${areaId}`,
    temporalCoverage: interval(validity),
    hasPart: goals.map((one) => goal(one, at)),
  }),

  networks: (network, _, { apiRoot }) => {
    const { areaId, purpose, coordinatorId, memberIds, statedAsOf } = network;
    return {
      '@type': 'Organization',
      description: purpose,
      areaServed: `${apiRoot}/areas/${areaId}`,
      coordinatorId: coordinatorId && `${apiRoot}/organizations/${coordinatorId}`,
      member: memberIds.map((id) => `${apiRoot}/organizations/${id}`),
      statedAsOf,
    };
  },

  plans: (plan, at, { apiRoot }) => {
    const { strategyId, mandateId, publicationId, coordinatorId } = plan;
    const strategy = strategyId ? `${apiRoot}/strategies/${strategyId}` : undefined;
    return {
      '@type': 'CreativeWork',
      temporalCoverage: interval(plan.period),
      spatialCoverage: `${apiRoot}/areas/${plan.areaId}`,
      abstract: plan.purpose,
      isBasedOn: [strategy, mandateId && `${apiRoot}/mandates/${mandateId}`].filter(Boolean),
      workExample: publicationId && `${apiRoot}/publications/${publicationId}`,
      maintainer: coordinatorId && `${apiRoot}/organizations/${coordinatorId}`,
      memberDuties: languageMap(plan.memberDuties.map(({ text }) => text)),
      hasPart: plan.goals.map((one) => goal(one, at, strategy)),
      completeness: plan.completeness.note,
      successor: plan.successor.note,
    };
  },

  activities: (activity, _, { apiRoot }) => ({
    '@type': 'Action',
    description: activity.text,
    emphasized: activity.emphasized,
    planId: `${apiRoot}/plans/${activity.planId}`,
    agent: activity.responsibleIds.map((id) => `${apiRoot}/organizations/${id}`),
    participant: activity.cooperatingIds.map((id) => `${apiRoot}/organizations/${id}`),
    timing: interval(activity.timing),
  }),

  'follow-ups': ({ planId, date, reportedById }, _, { apiRoot }) => ({
    '@type': 'Report',
    about: `${apiRoot}/plans/${planId}`,
    datePublished: date,
    author: reportedById && `${apiRoot}/organizations/${reportedById}`,
  }),

  'support-services': supportService,

  'absence-statements': (statement, _, { apiRoot }) => ({
    '@type': 'Statement',
    description: statement.note,
    creator: `${apiRoot}/organizations/${statement.statedById}`,
    dateCreated: statement.statedOn,
    spatialCoverage: `${apiRoot}/areas/${statement.areaId}`,
    list: statement.list,
    kind: statement.kind,
  }),
};
