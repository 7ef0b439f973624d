interface Source {
}
