class Limits {
}
