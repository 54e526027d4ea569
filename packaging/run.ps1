# Installs what is missing, builds the release and opens the desk on the demo workspace.
# usage: packaging\run.ps1 [--no-display] [OPTION OF undertone..]
#        --no-display draws the demo's chart of Nvidia and DeepSeek into out\ instead
# What must be there first: packaging\build.ps1.
$ErrorActionPreference = 'Stop'
$top = Split-Path $PSScriptRoot
$options = @($args)
$display = $true
if ($options.Count -and $options[0] -eq '--no-display') {
    $display = $false
    $options = @($options | Select-Object -Skip 1)
}

function Build-Program([string]$Name) {
    & (Join-Path $PSScriptRoot 'build.ps1') release $Name | Out-Host
    if ($LASTEXITCODE) { exit $LASTEXITCODE }
    $found = Get-ChildItem (Join-Path $top 'build/release') -Recurse -File -Filter "$Name.exe" |
        Select-Object -First 1
    if (-not $found) { throw "run: the build made no program $Name" }
    $found.FullName
}

# The word demo, else it would be the workspace used last. An option given to us comes later and wins.
if ($display) {
    & (Build-Program 'undertone') --workspace demo @options
    exit $LASTEXITCODE
}

$cli = Build-Program 'undertone-cli'
New-Item -ItemType Directory -Force (Join-Path $top 'out') | Out-Null
foreach ($type in 'png', 'pdf') {
    $file = Join-Path $top "out/nvda-deepseek.$type"
    & $cli export --symbol NVDA --topic deepseek --from 2024-12-01 --to 2025-03-31 `
        --out $file --workspace demo @options
    if ($LASTEXITCODE) { exit $LASTEXITCODE }
    Write-Output "run: wrote $file"
}
