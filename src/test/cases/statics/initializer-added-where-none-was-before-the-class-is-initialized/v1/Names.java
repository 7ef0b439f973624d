interface Names {
    String NAME = "old";
}
