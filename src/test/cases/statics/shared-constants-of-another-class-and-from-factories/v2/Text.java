interface Text {
    String text();
}
