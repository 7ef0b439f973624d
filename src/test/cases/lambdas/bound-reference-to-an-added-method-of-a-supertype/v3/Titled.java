interface Titled extends Named {
}
