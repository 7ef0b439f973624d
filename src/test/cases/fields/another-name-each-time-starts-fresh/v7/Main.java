import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Memo memo = new Memo();
        for (int version = 2; version <= 7; version++) {
            System.gc(); // what former versions left is not in the way then
            Evolve.next();
            System.out.println(memo.read());
            memo.write(version);
            System.out.println(memo.read() + ", another one " + new Memo().read());
        }
    }
}
