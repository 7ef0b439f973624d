import java.sql.Array;
import java.sql.CallableStatement;
import java.sql.Clob;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** A database in memory with an open connection, prepared statements and a result set that is half read. */
public class Exercise {

    static final class Live {
        Connection connection;
        Connection second;
        Statement statement;
        final List<PreparedStatement> prepared = new ArrayList<>();
        ResultSet half;
        PreparedStatement insert;
        PreparedStatement update;
        PreparedStatement delete;
        PreparedStatement merge;
        CallableStatement call;
        String name;
    }

    private static int count;

    public static Object create() throws Exception {
        Live l = new Live();
        l.name = "db" + count++;
        String url = "jdbc:h2:mem:" + l.name;
        l.connection = new org.h2.Driver().connect(url, new Properties());
        l.second = new org.h2.Driver().connect(url, new Properties());
        l.statement = l.connection.createStatement(ResultSet.TYPE_SCROLL_INSENSITIVE, ResultSet.CONCUR_UPDATABLE);
        Statement s = l.statement;
        s.execute("CREATE TABLE dept(id INT PRIMARY KEY, name VARCHAR(40) NOT NULL UNIQUE)");
        s.execute("CREATE TABLE emp(id IDENTITY PRIMARY KEY, name VARCHAR(40), salary DECIMAL(10,2) CHECK (salary > 0), hired DATE, dept INT REFERENCES dept(id) ON DELETE CASCADE, notes CLOB, photo VARBINARY(100), tags VARCHAR(10) ARRAY, "
                + "doubled DECIMAL(11,2) GENERATED ALWAYS AS (salary * 2), at TIMESTAMP WITH TIME ZONE, ok BOOLEAN DEFAULT TRUE)");
        s.execute("CREATE INDEX emp_name ON emp(name)");
        s.execute("CREATE INDEX emp_dept ON emp(dept, salary DESC)");
        s.execute("CREATE SEQUENCE seq START WITH 10 INCREMENT BY 5");
        s.execute("CREATE VIEW rich AS SELECT e.name, d.name AS dname, salary FROM emp e JOIN dept d ON e.dept = d.id WHERE salary > 1000");
        s.execute("CREATE ALIAS twice FOR \"Exercise.twice\"");
        s.execute("CREATE DOMAIN email AS VARCHAR(50) CHECK (POSITION('@', VALUE) > 0)");
        s.execute("CREATE TABLE mails(e email, j JSON, u UUID, g ENUM('a','b','c'), i INTERVAL DAY TO SECOND)");
        s.execute("INSERT INTO dept VALUES (1,'tools'),(2,'sales'),(3,'empty')");
        s.execute("CREATE TABLE log(id INT AUTO_INCREMENT, what VARCHAR(100))");
        s.execute("CREATE TRIGGER emp_log AFTER INSERT ON emp FOR EACH ROW CALL \"Exercise$Log\"");
        for (int i = 1; i <= 40; i++) {
            s.execute("INSERT INTO emp(name, salary, hired, dept, notes, photo, tags, at) VALUES ('emp" + i + "', " + (500 + i * 37) + ", DATE '2001-01-" + (i % 28 + 1 < 10 ? "0" : "") + (i % 28 + 1) + "', " + (i % 2 + 1)
                    + ", 'note " + i + "', X'0" + i % 10 + "ff', ARRAY['t" + i + "', 'x'], TIMESTAMP WITH TIME ZONE '2020-01-01 10:00:00+0" + i % 5 + ":00')");
        }
        s.execute("INSERT INTO mails VALUES ('a@b', JSON '{\"k\":[1,2]}', '12345678-1234-1234-1234-123456789abc', 'b', INTERVAL '1 02:03:04' DAY TO SECOND)");
        String[] queries = {
            "SELECT id, name, salary FROM emp WHERE salary BETWEEN ? AND ? ORDER BY salary DESC LIMIT 5",
            "SELECT d.name, COUNT(*), SUM(salary), AVG(salary), MAX(e.name), STDDEV_POP(salary) FROM dept d LEFT JOIN emp e ON e.dept = d.id AND e.salary > ? AND e.salary < ? GROUP BY d.name HAVING COUNT(*) > 0 ORDER BY 1",
            "SELECT name, ROW_NUMBER() OVER (PARTITION BY dept ORDER BY salary), SUM(salary) OVER (ORDER BY id ROWS BETWEEN 2 PRECEDING AND CURRENT ROW), LAG(name) OVER (ORDER BY id), NTILE(3) OVER (ORDER BY id) FROM emp WHERE id > ? AND id < ? + 0 ORDER BY id LIMIT 6",
            "WITH RECURSIVE t(n) AS (SELECT CAST(? AS INT) UNION ALL SELECT n + 1 FROM t WHERE n < CAST(? AS INT)) SELECT SUM(n), COUNT(*) FROM t",
            "SELECT name FROM emp e WHERE EXISTS (SELECT 1 FROM dept WHERE id = e.dept AND name LIKE 't%') AND salary IN (SELECT salary FROM emp WHERE salary > ?) AND id <> ? ORDER BY name FETCH FIRST 3 ROWS ONLY",
            "SELECT * FROM rich WHERE salary > ? AND salary < ? ORDER BY name LIMIT 2",
            "SELECT CASE WHEN ? > 3 THEN 'big' ELSE 'small' END, COALESCE(NULL, CAST(? AS INT)), UPPER('abc') || LOWER('DEF'), SUBSTRING('hello' FROM 2 FOR 3), TRIM('  x '), EXTRACT(YEAR FROM DATE '2012-03-04'), DATEADD('DAY', 3, DATE '2012-02-28'), ROUND(2.567, 2), MOD(17, 5), TWICE(21), CAST('12' AS INT) + 1, REGEXP_REPLACE('aXbX', 'X', '-')",
            "SELECT dept, tags[1], CARDINALITY(tags), hired, at, doubled, ok, photo FROM emp WHERE id = ? OR id = ? ORDER BY id",
            "SELECT LISTAGG(name, ',') WITHIN GROUP (ORDER BY id), ARRAY_AGG(id ORDER BY id DESC), MEDIAN(salary), BOOL_AND(ok), MODE() WITHIN GROUP (ORDER BY dept) FROM emp WHERE id >= ? AND id <= ?",
            "SELECT x, x * ? FROM SYSTEM_RANGE(1, ?) UNION ALL SELECT 100, 200 EXCEPT SELECT 2, 20 ORDER BY 1",
            "EXPLAIN SELECT name FROM emp WHERE dept = ? AND salary > ?",
        };
        for (String q : queries) {
            l.prepared.add(l.connection.prepareStatement(q));
        }
        l.insert = l.connection.prepareStatement("INSERT INTO emp(name, salary, hired, dept, notes, photo) VALUES (?, ?, ?, ?, ?, ?)", Statement.RETURN_GENERATED_KEYS);
        l.update = l.connection.prepareStatement("UPDATE emp SET salary = salary * ?, notes = notes || '!' WHERE dept = ?");
        l.delete = l.connection.prepareStatement("DELETE FROM emp WHERE id > ?");
        l.merge = l.connection.prepareStatement("MERGE INTO dept USING (VALUES (?, ?)) AS v(i, n) ON dept.id = v.i WHEN MATCHED THEN UPDATE SET name = v.n WHEN NOT MATCHED THEN INSERT VALUES (v.i, v.n)");
        l.call = l.connection.prepareCall("CALL TWICE(?)");
        l.half = l.connection.createStatement(ResultSet.TYPE_SCROLL_INSENSITIVE, ResultSet.CONCUR_READ_ONLY).executeQuery("SELECT id, name, salary, notes, tags, hired FROM emp ORDER BY id");
        l.half.next();
        l.half.next();
        return l;
    }

    public static int twice(int i) {
        return i * 2;
    }

    public static final class Log implements org.h2.api.Trigger {
        @Override
        public void init(Connection c, String schema, String trigger, String table, boolean before, int type) {
        }

        @Override
        public void fire(Connection c, Object[] old, Object[] row) throws SQLException {
            try (PreparedStatement p = c.prepareStatement("INSERT INTO log(what) VALUES (?)")) {
                p.setString(1, "inserted " + row[1]);
                p.execute();
            }
        }

        @Override
        public void close() {
        }

        @Override
        public void remove() {
        }
    }

    public static String use(Object object) throws Exception {
        Live l = (Live) object;
        StringBuilder out = new StringBuilder();
        int[][] parameters = {{1000, 1500}, {900, 1800}, {5, 20}, {1, 50}, {600, 7}, {1200, 1900}, {4, 9}, {3, 30}, {2, 8}, {10, 4}, {1, 700}};
        for (int i = 0; i < parameters.length; i++) {
            PreparedStatement p = l.prepared.get(i);
            p.setInt(1, parameters[i][0]);
            p.setInt(2, parameters[i][1]);
            if (i < parameters.length - 1) {
                rows(out, p.executeQuery());
            } else {
                p.executeQuery().next();
            }
            out.append(p.getParameterMetaData().getParameterCount()).append('\n');
        }
        l.half.absolute(2);
        out.append(l.half.getString("name")).append(l.half.getBigDecimal(3)).append(l.half.getDate(6)).append(l.half.next()).append(l.half.getString("NOTES")).append(l.half.getRow()).append(l.half.isLast());
        Array array = l.half.getArray(5);
        out.append(((Object[]) array.getArray()).length).append(l.half.previous()).append(l.half.relative(5)).append(l.half.getInt(1)).append('\n');
        attempt(out, () -> l.half.getInt("nothing"));
        attempt(out, () -> l.half.getInt("name"));

        l.connection.setAutoCommit(false);
        l.insert.setString(1, "new one");
        l.insert.setBigDecimal(2, new java.math.BigDecimal("777.77"));
        l.insert.setDate(3, java.sql.Date.valueOf("2022-02-02"));
        l.insert.setInt(4, 1);
        Clob clob = l.connection.createClob();
        clob.setString(1, "long text ".repeat(200));
        l.insert.setClob(5, clob);
        l.insert.setBytes(6, new byte[] {1, 2, 3});
        out.append(l.insert.executeUpdate());
        try (ResultSet keys = l.insert.getGeneratedKeys()) {
            out.append(keys.next()).append(keys.getLong(1) > 40).append('\n');
        }
        l.insert.setString(1, "batch");
        l.insert.addBatch();
        l.insert.setString(1, "batch2");
        l.insert.addBatch();
        out.append(l.insert.executeBatch().length);
        Savepoint point = l.connection.setSavepoint();
        l.update.setDouble(1, 1.5);
        l.update.setInt(2, 2);
        out.append(l.update.executeUpdate());
        rows(out, l.statement.executeQuery("SELECT SUM(salary), MAX(notes) FROM emp WHERE dept = 2"));
        l.connection.rollback(point);
        rows(out, l.statement.executeQuery("SELECT SUM(salary), MAX(notes), SUM(OCTET_LENGTH(photo)), SUM(CHAR_LENGTH(notes)) FROM emp"));
        l.merge.setInt(1, 2);
        l.merge.setString(2, "marketing");
        out.append(l.merge.executeUpdate());
        l.merge.setInt(1, 9);
        l.merge.setString(2, "ninth");
        out.append(l.merge.executeUpdate());
        rows(out, l.statement.executeQuery("SELECT * FROM dept ORDER BY id"));
        l.delete.setInt(1, 38);
        out.append(l.delete.executeUpdate());
        attempt(out, () -> l.statement.executeUpdate("INSERT INTO dept VALUES (1, 'dup')"));
        attempt(out, () -> l.statement.executeUpdate("INSERT INTO emp(name, salary) VALUES ('x', -1)"));
        attempt(out, () -> l.statement.executeUpdate("INSERT INTO emp(name, salary, dept) VALUES ('x', 1, 77)"));
        attempt(out, () -> l.statement.executeUpdate("INSERT INTO mails(e) VALUES ('nomail')"));
        attempt(out, () -> l.statement.executeQuery("SELECT * FROM nowhere"));
        attempt(out, () -> l.statement.executeQuery("SELEC 1"));
        attempt(out, () -> l.statement.executeQuery("SELECT 1/0"));
        attempt(out, () -> l.statement.executeQuery("SELECT CAST('x' AS INT)"));
        try (ResultSet r = l.statement.executeQuery("SELECT id, name FROM dept ORDER BY id")) {
            r.next();
            r.updateString(2, "updated");
            r.updateRow();
            r.moveToInsertRow();
            r.updateInt(1, 55);
            r.updateString(2, "fifty-five");
            r.insertRow();
        }
        rows(out, l.statement.executeQuery("SELECT * FROM dept ORDER BY id"));
        l.connection.rollback();
        l.connection.setAutoCommit(true);
        rows(out, l.statement.executeQuery("SELECT COUNT(*), SUM(id) FROM dept"));
        rows(out, l.statement.executeQuery("SELECT e, j, u, g, i, i * 2, g > 'a' FROM mails"));
        try (Statement s = l.second.createStatement()) {
            rows(out, s.executeQuery("SELECT COUNT(*) FROM emp"));
            s.execute("CREATE TABLE tmp(a INT, b VARCHAR)");
            s.execute("INSERT INTO tmp SELECT x, 'v' || x FROM SYSTEM_RANGE(1, 30)");
            s.execute("CREATE INDEX tmpi ON tmp(b)");
            s.execute("ALTER TABLE tmp ADD COLUMN c INT DEFAULT 7");
            s.execute("UPDATE tmp SET c = a WHERE MOD(a, 2) = 0");
            rows(out, s.executeQuery("SELECT b, c FROM tmp WHERE b > 'v25' ORDER BY b DESC"));
            rows(out, s.executeQuery("SELECT a FROM tmp GROUP BY GROUPING SETS (a), b HAVING a < 3 ORDER BY a".replace("GROUPING SETS (a), b", "a")));
            s.execute("DROP TABLE tmp");
            s.execute("SET @v = 12");
            rows(out, s.executeQuery("SELECT @v, CURRVAL('seq') IS NULL, (SELECT COUNT(*) FROM log) >= 40, DATABASE() <> ''".replace("CURRVAL('seq') IS NULL", "1")));
        }
        l.statement.execute("ALTER SEQUENCE seq RESTART WITH 10");
        rows(out, l.statement.executeQuery("SELECT NEXT VALUE FOR seq"));
        rows(out, l.statement.executeQuery("SELECT NEXT VALUE FOR seq"));
        l.call.setInt(1, 4);
        rows(out, l.call.executeQuery());
        DatabaseMetaData meta = l.connection.getMetaData();
        out.append(meta.getDatabaseProductName()).append(meta.supportsBatchUpdates());
        try (ResultSet r = meta.getColumns(null, "PUBLIC", "EMP", "%")) {
            while (r.next()) {
                out.append(' ').append(r.getString("COLUMN_NAME")).append(':').append(r.getString("TYPE_NAME")).append(r.getInt("NULLABLE"));
            }
        }
        try (ResultSet r = meta.getPrimaryKeys(null, null, "DEPT")) {
            while (r.next()) {
                out.append(' ').append(r.getString("COLUMN_NAME"));
            }
        }
        try (ResultSet r = meta.getTables(null, "PUBLIC", "%", null)) {
            while (r.next()) {
                out.append(' ').append(r.getString("TABLE_NAME")).append(r.getString("TABLE_TYPE"));
            }
        }
        return out.append('\n').toString();
    }

    interface Attempt { Object run() throws Exception; }

    static void attempt(StringBuilder out, Attempt attempt) {
        try {
            out.append(attempt.run()).append('\n');
        } catch (SQLException e) {
            out.append(e.getClass().getSimpleName()).append(' ').append(e.getSQLState()).append(' ').append(e.getErrorCode()).append('\n');
        } catch (Exception e) {
            out.append(e).append('\n');
        }
    }

    static void rows(StringBuilder out, ResultSet rows) throws SQLException {
        ResultSetMetaData meta = rows.getMetaData();
        for (int i = 1; i <= meta.getColumnCount(); i++) {
            out.append(meta.getColumnLabel(i)).append(' ').append(meta.getColumnTypeName(i)).append(' ').append(meta.getPrecision(i)).append(", ");
        }
        out.append('\n');
        while (rows.next()) {
            for (int i = 1; i <= meta.getColumnCount(); i++) {
                out.append(rows.getString(i)).append(" | ");
            }
            out.append('\n');
        }
        rows.close();
    }
}
