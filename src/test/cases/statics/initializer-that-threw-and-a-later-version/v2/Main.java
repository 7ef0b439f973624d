import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        User.tryIt();
        Evolve.next();
        User.tryIt();
        Evolve.next();
        User.tryIt();
        System.out.println(Fine.value());
    }
}
