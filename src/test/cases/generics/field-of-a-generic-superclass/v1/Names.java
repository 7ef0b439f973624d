class Names extends Store<String, StringBuilder> {
    @Override
    StringBuilder show() {
        return new StringBuilder(first);
    }

    String latestUpper() {
        return "";
    }
}
