class Loud extends Recorder {
}
