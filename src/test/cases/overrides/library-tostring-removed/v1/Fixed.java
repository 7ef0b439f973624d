class Fixed extends Named {
    @Override
    public String toString() {
        return "fixed";
    }
}
