interface Kept {
}
