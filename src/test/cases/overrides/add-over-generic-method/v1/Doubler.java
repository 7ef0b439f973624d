class Doubler extends Mapper<Integer> {
}
