interface Labeled {
    String label();
}
