import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Op add = Op.ADD;
        Op sub = Op.SUB;
        System.out.println(add.apply(6, 3) + " " + sub.apply(6, 3) + " " + Op.values()[0]);
        Evolve.next();
        System.out.println(add.apply(6, 3) + " " + sub.apply(6, 3) + " " + Op.values()[0]);
    }
}
