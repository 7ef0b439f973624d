class Names extends Store<String, StringBuilder> {
    @Override
    StringBuilder show() {
        shown = new StringBuilder(first).append(' ').append(latest);
        return shown;
    }

    String latestUpper() {
        return latest.toUpperCase() + " " + shown.length();
    }
}
