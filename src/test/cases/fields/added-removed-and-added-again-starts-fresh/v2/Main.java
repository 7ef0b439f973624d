import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Memo memo = new Memo();
        Evolve.next();
        memo.write(5);
        System.out.println(memo.read());
        Evolve.next();
        memo.write(6);
        System.out.println(memo.read());
        Evolve.next();
        System.out.println(memo.read());
        memo.write(7);
        System.out.println(memo.read());
    }
}
