#!/usr/bin/env bash
# Makes the pictures in docs/images/gallery anew, from the newest edition of the demonstration: the first page of each sheet of a
# team's workbook as LibreOffice prints it. Needs soffice, pdftoppm and pdftotext (Debian: libreoffice-calc-nogui, poppler-utils).
set -euo pipefail
cd "$(dirname "$0")/.."

team="${1:-apollo}"
pictures=docs/images/gallery
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

soffice -env:UserInstallation="file://$work/profile" --headless --convert-to pdf --outdir "$work" "output/latest/teams/$team.xlsx" >/dev/null
pages="$(pdfinfo "$work/$team.pdf" | awk '/^Pages:/ {print $2}')"
mkdir -p "$pictures"
rm -f "$pictures"/*.png
last=""
for page in $(seq 1 "$pages"); do
    # reads to the end: a pipe closed early would end the script
    sheet="$(pdftotext -f "$page" -l "$page" -layout "$work/$team.pdf" - | awk 'NF && !seen { $1 = $1; print; seen = 1 }')"
    case "$sheet" in
        "$last" | Data_* | Manifest) continue ;;
    esac
    last="$sheet"
    name="$(printf '%02d-%s' "$page" "$(printf '%s' "$sheet" | tr '[:upper:]' '[:lower:]' | tr -cs 'a-z0-9' '-' | sed 's/-$//')")"
    pdftoppm -r 80 -f "$page" -l "$page" -singlefile -png "$work/$team.pdf" "$pictures/$name"
done
ls "$pictures"
