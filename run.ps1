# The front door on Windows. `run.ps1` opens the editor, `run.ps1 WORD ...` is any word of the command line,
# `run.ps1 test` runs the tests, `run.ps1 check` the checks. What is missing is set up first, in .venv beside this file.
$ErrorActionPreference = 'Stop'
$here = $PSScriptRoot
$venv = Join-Path $here '.venv'
$python = Join-Path $venv 'Scripts\python.exe'
$env:PYTHONHOME = $null
$env:PYTHONPATH = $null

function Say($text) { [Console]::Error.WriteLine("continuo: $text") }
function Stop-Here($text) { Say $text; exit 1 }

function Get-Wanted($extra) {
    $pinned = (Get-FileHash (Join-Path $here 'pyproject.toml')).Hash + (Get-FileHash (Join-Path $here 'constraints.txt')).Hash
    "$pinned $extra $here"
}

function Test-Ready($extra) {
    $stamp = Join-Path $venv ".ready-$extra"
    (Test-Path $python) -and (Test-Path $stamp) -and ((Get-Content -Raw -Encoding UTF8 $stamp).Trim() -eq (Get-Wanted $extra))
}

function Find-Python {
    # 3.11 and 3.12 first: every library has a wheel for them
    foreach ($version in '3.11', '3.12', '3.13', '3.14') {
        foreach ($command in @('py', "-$version"), @("python$version"), @('python')) {
            if (-not (Get-Command $command[0] -ErrorAction SilentlyContinue)) { continue }
            $options = @($command | Select-Object -Skip 1)
            try { $found = & $command[0] @options -c 'import sys; print(sys.executable, sys.version_info[:2] >= (3, 11), sep=''|'')' 2>$null }
            catch { continue }
            if ($LASTEXITCODE -eq 0 -and $found -like '*|True') { return ($found -split '\|')[0] }
        }
    }
    Stop-Here 'Python 3.11 or newer is needed, and none was found. Type:  winget install Python.Python.3.12   Then start this again.'
}

function Install-With-Pip {
    & $python -m pip install -c constraints.txt @args | Out-Host
    if ($LASTEXITCODE -ne 0) { Stop-Here 'The Python libraries could not be installed; the reason stands above. Start this again when it is gone.' }
}

function Set-Up($extra) {
    $base = Find-Python
    $unfinished = Join-Path $venv '.unfinished'
    Push-Location $here
    try {
        $lock = [IO.File]::Open((Join-Path $here '.venv.lock'), 'OpenOrCreate', 'ReadWrite', 'None')
    }
    catch [IO.IOException] {
        Stop-Here 'Another start is setting up this folder already. Start this again when it is done.'
    }
    try {
        # A set-up that was cut off may have left half a library behind: begin again, from pip's cache.
        if (-not (Test-Path $python) -or (Test-Path $unfinished)) {
            Say "Setting up in $venv with $base (once; PyTorch makes it 1 GB and some minutes)."
            & $base -m venv --clear $venv | Out-Host
            if ($LASTEXITCODE -ne 0) { Stop-Here 'Python could not make the folder .venv; the reason stands above.' }
        }
        New-Item -ItemType File -Force $unfinished | Out-Null
        Remove-Item -Force -ErrorAction SilentlyContinue (Join-Path $venv '.ready-*')
        Install-With-Pip setuptools
        $what = if ($extra -eq 'test') { '.[test]' } else { '.' }
        Install-With-Pip --no-build-isolation -e $what
        foreach ($name in @($extra, 'base')) {
            Set-Content -Encoding UTF8 (Join-Path $venv ".ready-$name") (Get-Wanted $name)
        }
        Remove-Item -Force $unfinished
        if (-not (Get-Command fluidsynth -ErrorAction SilentlyContinue) -and -not (Test-Path 'C:\tools\fluidsynth\bin')) {
            Say 'The sound needs FluidSynth. Type in a window with administrator rights:  choco install fluidsynth'
        }
        Say 'Ready.'
    }
    finally {
        $lock.Close()
        Remove-Item -Force -ErrorAction SilentlyContinue (Join-Path $here '.venv.lock')
        Pop-Location
    }
}

$words = @($args)
$first = if ($words.Count) { $words[0] } else { '' }
$rest = @($words | Select-Object -Skip 1)
$extra = if ($first -eq 'test' -or $first -eq 'check') { 'test' } else { 'base' }
if (-not (Test-Ready $extra)) { Set-Up $extra }

if ($first -eq 'test') {
    Set-Location $here
    if (-not $env:QT_QPA_PLATFORM) { $env:QT_QPA_PLATFORM = 'offscreen' }
    & $python -m pytest @rest
    exit $LASTEXITCODE
}
if ($first -eq 'check') {
    Set-Location $here
    $failed = 0
    & $python -m ruff check .; if ($LASTEXITCODE) { $failed = 1 }
    & $python -m ruff format --check .; if ($LASTEXITCODE) { $failed = 1 }
    & $python -m mypy; if ($LASTEXITCODE) { $failed = 1 }
    & $python -c 'from importlinter.cli import lint_imports_command as check; check()'; if ($LASTEXITCODE) { $failed = 1 }
    exit $failed
}
& (Join-Path $venv 'Scripts\musicgen-gui.exe') @words
exit $LASTEXITCODE
