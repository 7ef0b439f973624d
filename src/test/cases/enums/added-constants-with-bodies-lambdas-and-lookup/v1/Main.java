import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        System.out.println(Op.table(8, 3));
        Op plus = Op.find("+");
        Evolve.next();
        System.out.println(Op.table(8, 3) + " " + (plus == Op.find("+")) + Op.find("<"));
        Evolve.next();
        System.out.println(Op.table(8, 3) + " " + (plus == Op.find("+")) + Op.find("<"));
    }
}
