import 'react-querybuilder/dist/query-builder-layout.css'
import { QueryBuilderMantine } from '@react-querybuilder/mantine'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { QueryBuilder, type RuleGroupType } from 'react-querybuilder'
import classes from './filter-builder.module.css'
import { type FilterField, operatorsOf } from './fields.ts'
import { AddButton, Chooser, RemoveButton } from './filter-buttons.tsx'
import { FilterValue } from './filter-value.tsx'
import { fieldsIn, type Group } from './tree.ts'

interface FilterBuilderProps {
  readonly group: Group
  readonly fields: readonly FilterField[]
  readonly onChange: (group: Group) => void
}

/** Conditions and groups to choose; in a file of its own because the library for it is large. */
export default function FilterBuilder({ group, fields, onChange }: FilterBuilderProps) {
  const { t, i18n } = useTranslation('filter')
  const shown = useMemo(
    () =>
      withThoseOf(group, fields).map((field) => ({
        name: field.name,
        label: i18n.exists(`filter:fields.${field.name}`) ? t(`fields.${field.name as 'type'}`) : field.name,
        field,
      })),
    [group, fields, t, i18n],
  )
  const typeOf = (name: string) => fields.find((field) => field.name === name)?.type ?? 'text'
  const both = (words: string) => ({ label: words, title: words })
  return (
    <QueryBuilderMantine>
      <QueryBuilder
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same shape, which the library also writes to
        query={group as unknown as RuleGroupType}
        onQueryChange={(next) => onChange(next as Group)}
        fields={shown}
        getOperators={(name) =>
          operatorsOf[typeOf(name)].map((operator) => ({
            name: operator,
            label: t(`${typeOf(name) === 'date' ? 'dateOperators' : 'operators'}.${operator as '='}`),
          }))
        }
        combinators={[
          { name: 'and', label: t('and') },
          { name: 'or', label: t('or') },
        ]}
        controlElements={{
          valueEditor: FilterValue,
          fieldSelector: Chooser,
          operatorSelector: Chooser,
          combinatorSelector: Chooser,
          addRuleAction: AddButton,
          addGroupAction: AddButton,
          removeRuleAction: RemoveButton,
          removeGroupAction: RemoveButton,
        }}
        controlClassnames={{ queryBuilder: classes.builder ?? '', ruleGroup: classes.group ?? '' }}
        showNotToggle
        resetOnFieldChange
        resetOnOperatorChange
        getDefaultValue={() => null}
        translations={{
          fields: { title: t('field') },
          operators: { title: t('operator') },
          value: { title: t('value') },
          combinators: { title: t('combinator') },
          notToggle: both(t('not')),
          addRule: both(t('addRule')),
          addGroup: both(t('addGroup')),
          removeRule: { label: '×', title: t('removeRule') },
          removeGroup: { label: '×', title: t('removeGroup') },
        }}
      />
    </QueryBuilderMantine>
  )
}

/** Fields that somebody wrote and that are not offered stay to be seen. */
function withThoseOf(group: Group, fields: readonly FilterField[]): readonly FilterField[] {
  const names = new Set(fields.map(({ name }) => name))
  const others = fieldsIn(group).filter((name) => name !== '' && !names.has(name))
  return [...fields, ...others.map((name): FilterField => ({ name, type: 'text', namesPerson: false }))]
}
