using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;

namespace Undersigned.Tests.Ledger.Faults;

/// <summary>What goes wrong at one step of the writer.</summary>
public enum Fault
{
    /// <summary>The database refuses; the next try may succeed.</summary>
    Refused,

    /// <summary>It was done, and the answer got lost on the way.</summary>
    AnswerLost,

    /// <summary>The process ends before the step.</summary>
    DiesBefore,

    /// <summary>The process ends after the step.</summary>
    DiesAfter,
}

/// <summary>The failure that a test ordered.</summary>
public sealed class OrderedFailure(string step) : DbException($"ordered by the test at: {step}");

/// <summary>Counts the writer's steps (each command, each begin, each commit) while it is armed, and lets one of them go wrong.</summary>
public sealed class FaultPlan
{
    private int _left = -1;
    private bool _isDead;

    public Fault Fault { get; private set; }

    /// <summary>What went wrong; null while nothing has.</summary>
    public string? Struck { get; private set; }

    /// <summary>Called before every step while armed, for what another process does in between.</summary>
    public Action<string>? Before { get; set; }

    /// <summary>The step of this number, from 0, goes wrong.</summary>
    public void Arm(int step, Fault fault) => (_left, Fault, Struck) = (step, fault, null);

    public void Disarm() => (_left, Before) = (-1, null);

    public T Do<T>(string step, Func<T> act)
    {
        if (_isDead)
            throw new OrderedFailure("after the end");
        Before?.Invoke(step);
        if (_left < 0 || _left-- > 0)
            return act();
        Struck = step;
        _isDead = Fault is Fault.DiesBefore or Fault.DiesAfter;
        if (Fault is Fault.AnswerLost or Fault.DiesAfter)
            (act() as IDisposable)?.Dispose();
        throw new OrderedFailure(step);
    }
}

/// <summary>A real connection whose steps a <see cref="FaultPlan"/> may let go wrong.</summary>
internal sealed class FaultyConnection(DbConnection inner, FaultPlan plan) : DbConnection
{
    [AllowNull]
    public override string ConnectionString { get => inner.ConnectionString; set => inner.ConnectionString = value; }
    public override string Database => inner.Database;
    public override string DataSource => inner.DataSource;
    public override string ServerVersion => inner.ServerVersion;
    public override ConnectionState State => inner.State;
    public override void ChangeDatabase(string databaseName) => inner.ChangeDatabase(databaseName);
    public override void Open() => inner.Open();
    public override void Close() => inner.Close();

    protected override DbTransaction BeginDbTransaction(IsolationLevel isolationLevel) =>
        plan.Do("BEGIN", () => new FaultyTransaction(this, inner.BeginTransaction(isolationLevel), plan));

    protected override DbCommand CreateDbCommand() => new FaultyCommand(this, inner.CreateCommand(), plan);

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }
}

internal sealed class FaultyTransaction(FaultyConnection connection, DbTransaction inner, FaultPlan plan) : DbTransaction
{
    public DbTransaction Inner => inner;
    public override IsolationLevel IsolationLevel => inner.IsolationLevel;
    protected override DbConnection DbConnection => connection;

    public override void Commit() => plan.Do("COMMIT", () =>
    {
        inner.Commit();
        return true;
    });

    public override void Rollback() => inner.Rollback();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }
}

internal sealed class FaultyCommand(FaultyConnection connection, DbCommand inner, FaultPlan plan) : DbCommand
{
    private DbTransaction? _transaction;

    [AllowNull]
    public override string CommandText { get => inner.CommandText; set => inner.CommandText = value; }
    public override int CommandTimeout { get => inner.CommandTimeout; set => inner.CommandTimeout = value; }
    public override CommandType CommandType { get => inner.CommandType; set => inner.CommandType = value; }
    public override bool DesignTimeVisible { get; set; }
    public override UpdateRowSource UpdatedRowSource { get => inner.UpdatedRowSource; set => inner.UpdatedRowSource = value; }
    protected override DbConnection? DbConnection { get => connection; set => throw new NotSupportedException(); }
    protected override DbParameterCollection DbParameterCollection => inner.Parameters;

    protected override DbTransaction? DbTransaction
    {
        get => _transaction;
        set
        {
            _transaction = value;
            inner.Transaction = (value as FaultyTransaction)?.Inner;
        }
    }

    private string Step => string.Join(' ', CommandText.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(5));

    public override void Cancel() => inner.Cancel();
    public override int ExecuteNonQuery() => plan.Do(Step, inner.ExecuteNonQuery);
    public override object? ExecuteScalar() => plan.Do(Step, inner.ExecuteScalar);
    public override void Prepare() => inner.Prepare();
    protected override DbParameter CreateDbParameter() => inner.CreateParameter();
    protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior) => plan.Do(Step, () => inner.ExecuteReader(behavior));

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }
}
