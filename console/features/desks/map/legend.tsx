import { Box, Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Count } from '../../../components/time.tsx'
import { categories, colors, type Category, type Tally } from './picture.ts'

/** A square in the colour of a category; an unclassified one has a mark of its own. */
export function Swatch({ of }: { readonly of: Category }) {
  return (
    <Box
      component="span"
      aria-hidden
      w={14}
      h={14}
      style={{
        display: 'inline-block',
        borderRadius: 3,
        background: colors[of],
        outline:
          of === 'unclassified'
            ? '2px solid var(--mantine-color-red-4)'
            : '1px solid rgba(128, 128, 128, 0.35)',
        outlineOffset: of === 'unclassified' ? 1 : -1,
        flex: 'none',
      }}
    />
  )
}

/** What the colours mean, and how many columns there are of each. */
export function Legend({ tally }: { readonly tally: Tally }) {
  const { t } = useTranslation('desks')
  return (
    <Group component="ul" gap="xs" m={0} p={0} style={{ listStyle: 'none' }} aria-label={t('map.legend')}>
      {categories
        .filter((category) => (tally.byCategory.get(category) ?? 0) > 0)
        .map((category) => (
          <Group component="li" key={category} gap={6} wrap="nowrap">
            <Swatch of={category} />
            <Text span size="sm">
              {t(`map.category.${category}`)} <Count of={tally.byCategory.get(category) ?? 0} />
            </Text>
          </Group>
        ))}
    </Group>
  )
}
