import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Op sub = Op.SUB;
        System.out.println(sub.apply(6, 3) + " " + Op.ADD.apply(6, 3));
        Evolve.next();
        System.out.println(sub.apply(6, 3) + " " + Op.ADD.apply(6, 3));
    }
}
