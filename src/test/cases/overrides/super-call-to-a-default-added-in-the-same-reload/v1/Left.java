interface Left {
}
