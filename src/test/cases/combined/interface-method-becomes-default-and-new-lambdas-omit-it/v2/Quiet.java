class Quiet implements Visitor {
    @Override
    public String head(int depth) {
        return "quiet" + depth;
    }
}
