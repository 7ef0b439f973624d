interface Names {
    String NAME = String.valueOf("new");
}
