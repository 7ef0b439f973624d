import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Sum sum = new Sum();
        System.out.println(sum.run(1_000_000));
        Evolve.next();
        System.out.println(sum.run(1_000_000));
        System.out.println(sum.run(1_000_000));
    }
}
