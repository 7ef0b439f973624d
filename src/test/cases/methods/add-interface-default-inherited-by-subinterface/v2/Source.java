interface Source {
    default String origin() {
        return "source";
    }
}
