public class Main {
    public static void main(String[] args) {
        System.out.println(Rules.told());
        evolve.Evolve.next();
        System.out.println(Rules.told());
    }
}
