class Unused {
}
