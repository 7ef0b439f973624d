class Doubler extends Mapper<Integer> {
    @Override
    Integer map(Integer n) {
        return super.map(n) * 2;
    }
}
