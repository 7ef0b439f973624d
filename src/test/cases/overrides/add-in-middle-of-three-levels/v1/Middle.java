class Middle extends Top {
}
