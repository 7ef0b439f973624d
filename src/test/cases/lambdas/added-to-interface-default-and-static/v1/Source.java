interface Source {
    String get();
}
