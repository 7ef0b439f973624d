class Line {
    public String toString() {
        return " line";
    }
}
