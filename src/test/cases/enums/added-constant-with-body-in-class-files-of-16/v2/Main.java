import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Op add = Op.ADD;
        System.out.println(Op.all(6, 3));
        Evolve.next();
        System.out.println(Op.all(6, 3) + " " + (add == Op.ADD));
    }
}
