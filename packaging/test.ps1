# Installs what is missing, builds the ci preset (warnings are errors) and runs all its tests.
# Options go to ctest: packaging\test.ps1 -R scoring. The last lines are ctest's summary.
# What must be there first: packaging\build.ps1.
$ErrorActionPreference = 'Stop'
& (Join-Path $PSScriptRoot 'build.ps1') ci
if ($LASTEXITCODE) { exit $LASTEXITCODE }
Push-Location (Join-Path $PSScriptRoot '..')
try {
    ctest --preset ci @args
    exit $LASTEXITCODE
} finally {
    Pop-Location
}
