class Path {
    private String text = "";

    Path(String first, String... rest) {
        text = first + rest.length + String.join("/", rest);
    }

    @Override
    public String toString() {
        return "/" + text;
    }
}
