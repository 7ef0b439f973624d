interface Port {
    String send(String text);
}
