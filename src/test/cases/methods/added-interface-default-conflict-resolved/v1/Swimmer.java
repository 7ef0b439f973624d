interface Swimmer {
}
