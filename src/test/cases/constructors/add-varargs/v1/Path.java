class Path {
    private String text = "";

    Path() {
    }

    @Override
    public String toString() {
        return "/" + text;
    }
}
