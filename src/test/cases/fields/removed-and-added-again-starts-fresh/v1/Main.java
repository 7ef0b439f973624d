import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Memo memo = new Memo();
        memo.write("first");
        System.out.println(memo.read());
        Evolve.next();
        memo.write("second");
        System.out.println(memo.read());
        Evolve.next();
        System.out.println(memo.read());
        memo.write("third");
        System.out.println(memo.read());
    }
}
