# Installs what is missing through vcpkg, configures a preset and builds it in build\<preset>.
# usage: packaging\build.ps1 PRESET [TARGET..]     presets: dev, release, ci
# Needs: Visual Studio 2022 with C++, CMake 3.25 or newer, Ninja, vcpkg (VCPKG_ROOT) and Qt 6.4 or
# newer for MSVC with Qt Charts (QT_ROOT_DIR or CMAKE_PREFIX_PATH: the folder that holds bin and lib).
# Not yet run on a Windows machine (packaging\README.md).
param(
    [Parameter(Mandatory = $true, Position = 0)][string]$Preset,
    [Parameter(ValueFromRemainingArguments = $true)][string[]]$Targets = @()
)
$ErrorActionPreference = 'Stop'

function Stop-With([string]$Words) {
    [Console]::Error.WriteLine("build: $Words")
    exit 1
}

foreach ($name in 'cmake', 'ninja') {
    if (-not (Get-Command $name -ErrorAction SilentlyContinue)) {
        Stop-With "no $name here. Install it: winget install Kitware.CMake Ninja-build.Ninja"
    }
}

# GitHub's machines name vcpkg's folder differently.
$vcpkg = @($env:VCPKG_ROOT, $env:VCPKG_INSTALLATION_ROOT) | Where-Object { $_ } | Select-Object -First 1
if (-not $vcpkg -or -not (Test-Path (Join-Path $vcpkg 'scripts/buildsystems/vcpkg.cmake'))) {
    Stop-With 'VCPKG_ROOT does not name a vcpkg. See https://learn.microsoft.com/vcpkg/get_started'
}

$qt = @($env:QT_ROOT_DIR) + "$env:CMAKE_PREFIX_PATH".Split(';') |
    Where-Object { $_ -and (Test-Path (Join-Path $_ 'lib/cmake/Qt6Charts')) } |
    Select-Object -First 1
if (-not $qt) {
    Stop-With 'neither QT_ROOT_DIR nor CMAKE_PREFIX_PATH names a Qt 6 with Qt Charts'
}
$env:CMAKE_PREFIX_PATH = "$qt;$env:CMAKE_PREFIX_PATH"
$env:PATH = (Join-Path $qt 'bin') + ';' + $env:PATH

# Ninja needs the compiler's environment; a developer prompt has it already.
if (-not (Get-Command cl -ErrorAction SilentlyContinue)) {
    $vswhere = Join-Path ${env:ProgramFiles(x86)} 'Microsoft Visual Studio/Installer/vswhere.exe'
    if (-not (Test-Path $vswhere)) { Stop-With 'Visual Studio 2022 with C++ is needed' }
    $studio = & $vswhere -latest -products * -property installationPath `
        -requires Microsoft.VisualStudio.Component.VC.Tools.x86.x64
    if (-not $studio) { Stop-With 'Visual Studio is here, but without its C++ tools' }
    Import-Module (Join-Path $studio 'Common7/Tools/Microsoft.VisualStudio.DevShell.dll')
    Enter-VsDevShell -VsInstallPath $studio -SkipAutomaticLocation -DevCmdArguments '-arch=x64' | Out-Null
}

$toolchain = Join-Path $vcpkg 'scripts/buildsystems/vcpkg.cmake'
Push-Location (Join-Path $PSScriptRoot '..')  # presets are read from the current folder
try {
    cmake --preset $Preset "-DCMAKE_TOOLCHAIN_FILE=$toolchain" '-DVCPKG_TARGET_TRIPLET=x64-windows' `
        '-DVCPKG_MANIFEST_FEATURES=tests'
    if ($LASTEXITCODE) { exit $LASTEXITCODE }
    $build = @('--build', '--preset', $Preset)
    if ($Targets) { $build += @('--target') + $Targets }
    cmake @build
    exit $LASTEXITCODE
} finally {
    Pop-Location
}
