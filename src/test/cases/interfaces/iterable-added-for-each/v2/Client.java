import java.util.stream.StreamSupport;

class Client {
    static int sum(Bag bag) {
        int sum = 0;
        for (int n : bag) {
            sum += n;
        }
        return sum * 100 + (int) StreamSupport.stream(bag.spliterator(), false).count();
    }
}
